/** Talks to the server: what stands, what changes, and orders. */

const ORDER = {'X-Photoframes': '1'};

/** Everything the page knows, by key. */
export const things = new Map();

const listeners = new Set();
let source = null;
let connected = false;

/** Runs f now and whenever something changes, until what comes back is run. */
export function listen(f) {
  listeners.add(f);
  return () => listeners.delete(f);
}

const changed = (key) => listeners.forEach((each) => each(key));

export const isConnected = () => connected;

export const of = (type) => [...things.values()].filter((each) => each.type === type);
export const frames = () => of('frame').sort((a, b) => a.place - b.place);
export const frame = (account, id) => things.get(`frame ${account}/${id}`);
export const account = (key) => things.get(`account ${key}`);
export const jobs = (account, id) => of('job').filter((each) => each.account === account && each.frame === id);

function take(thing) {
  if (thing.type === 'all') {
    things.clear();
    thing.things.forEach((each) => things.set(each.key, each));
    changed(null);
  } else if (thing.type === 'gone') {
    things.delete(thing.key);
    changed(thing.key);
  } else {
    things.set(thing.key, thing);
    changed(thing.key);
  }
}

function connect() {
  if (source) return;
  source = new EventSource('api/events');
  source.onopen = () => {
    connected = true;
    changed(null);
  };
  source.onmessage = (event) => take(JSON.parse(event.data));
  source.onerror = () => {
    connected = false;
    changed(null);
    if (source?.readyState === EventSource.CLOSED) { // a server that is just starting says no; ask again
      source = null;
      setTimeout(() => document.hidden || connect(), 2000);
    }
  };
}

/** A page that nobody looks at does not listen. */
function follow() {
  if (document.hidden) {
    source?.close();
    source = null;
  } else {
    connect();
  }
}

export function start() {
  document.addEventListener('visibilitychange', follow);
  follow();
}

const enc = encodeURIComponent;

export const path = (account, id, rest) => `api/accounts/${enc(account)}/frames/${enc(id)}/${rest}`;
export const photoPath = (account, id, photo, rest) => path(account, id, `photos/${enc(photo)}/${rest}`);

/** The address of a picture; null if there is none. */
export const picture = (frame, photo, size) =>
  photo?.v ? `${photoPath(frame.account, frame.id, photo.id, 'picture')}?size=${size}&v=${photo.v}` : null;

async function answer(response) {
  const json = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(json.message ?? `${response.status} ${response.statusText}`);
  return json;
}

export const get = async (address) => answer(await fetch(address));

export async function order(method, address, json) {
  return answer(await fetch(address, {
    method,
    headers: json === undefined ? ORDER : {...ORDER, 'Content-Type': 'application/json'},
    body: json === undefined ? undefined : JSON.stringify(json),
  }));
}

/** Sends a file; tells how much of it has left. */
export function send(address, file, progress) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('X-Photoframes', '1');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => request.status < 300
      ? done(request.response)
      : failed(Object.assign(new Error(request.response?.message ?? request.statusText), {status: request.status}));
    request.onerror = () => failed(new Error(''));
    request.send(file);
  });
}
