/**
 * Loads pictures a few at a time, the newest wish first: the cloud gives them slowly, and orders of the page must not wait
 * behind pictures that have long been scrolled away.
 */

const AT_A_TIME = 3;
const wishes = [];
const urgent = [];
let loading = 0;

/** Shows a picture in an image element; null for none. Whatever was wished for it before is forgotten. What is first comes first. */
export function show(image, address, first = false) {
  if (image.dataset.wanted === (address ?? '')) return;
  image.dataset.wanted = address ?? '';
  image.classList.remove('there');
  if (image.dataset.loading) image.removeAttribute('src'); // ends a request that nobody waits for
  if (!address) return;
  (first ? urgent : wishes).push({image, address});
  next();
}

/** The element has left the page. */
export function forget(image) {
  show(image, null);
}

function next() {
  while (loading < AT_A_TIME && urgent.length + wishes.length) {
    const {image, address} = urgent.shift() ?? wishes.pop();
    if (image.dataset.wanted === address) load(image, address);
  }
}

function load(image, address, again = 0) {
  loading++;
  image.dataset.loading = '1';
  let over = false;
  const end = (good) => {
    if (over) return;
    over = true;
    loading--;
    image.removeEventListener('load', loaded);
    image.removeEventListener('error', failed);
    delete image.dataset.loading;
    if (image.dataset.wanted === address) {
      image.classList.toggle('there', good);
      if (!good && again < 3) {
        setTimeout(() => image.dataset.wanted === address && load(image, address, again + 1), 4000 * (again + 1));
      }
    }
    next();
  };
  const loaded = () => end(true);
  const failed = () => end(false);
  image.addEventListener('load', loaded);
  image.addEventListener('error', failed);
  image.src = again ? `${address}&again=${again}` : address;
  const watch = setInterval(() => { // a wish that was withdrawn fires neither event
    if (over) clearInterval(watch);
    else if (image.dataset.wanted !== address) {
      clearInterval(watch);
      end(false);
    }
  }, 250);
}
