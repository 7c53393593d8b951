/** A grid of any number of photos. Only those that can be seen, and a few around them, are in the document. */
import {el, icon} from './dom.js';
import {described} from './format.js';
import {forget, show} from './pictures.js';

const TITLE = 58;
const KEYS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

export class Grid {
  #element;
  #addressOf;
  #hrefOf;
  #rows = [];
  #places = new Map();
  #order = [];
  #live = new Map();
  #spare = [];
  #groups = [];
  #columns = 1;
  #cell = 100;
  #gap = 6;
  #width = 0;
  #focused = 0;
  #asked = false;
  #quick = 0;
  #last = 0;
  #ends = new AbortController();

  /** addressOf gives the address of a photo's tile, hrefOf the page of a photo */
  constructor(element, addressOf, hrefOf) {
    this.#element = element;
    this.#addressOf = addressOf;
    this.#hrefOf = hrefOf;
    const signal = this.#ends.signal;
    addEventListener('scroll', () => this.#ask(), {passive: true, signal});
    addEventListener('resize', () => this.#measure(), {signal});
    element.addEventListener('keydown', (event) => this.#key(event), {signal});
    element.addEventListener('focusin', (event) => {
      const id = event.target.closest('.tile')?.dataset.id;
      if (id) this.#focused = this.#order.indexOf(id);
    }, {signal});
  }

  /** Shows these groups: [{title, photos}]. */
  set(groups) {
    this.#groups = groups;
    this.#element.hidden = false;
    this.#measure(true);
  }

  /** Brings a photo into sight, and gives it the focus. */
  reveal(id) {
    const place = this.#places.get(id);
    if (!place) return false;
    const top = this.#element.getBoundingClientRect().top + scrollY + this.#rows[place.row].top;
    const bottom = top + this.#cell;
    if (top < scrollY + 80 || bottom > scrollY + innerHeight) scrollTo({top: Math.max(0, top - innerHeight / 3), behavior: 'instant'});
    this.#paint();
    const tile = this.#live.get(place.row)?.children[place.column];
    tile?.focus({preventScroll: true});
    return true;
  }

  close() {
    this.#ends.abort();
    this.#live.forEach((row) => this.#release(row));
  }

  #measure(always = false) {
    const width = this.#element.clientWidth;
    if (!width || (width === this.#width && !always)) return;
    this.#width = width;
    const least = width < 560 ? 104 : width < 1000 ? 150 : 184;
    this.#gap = width < 560 ? 3 : 8;
    this.#columns = Math.max(3, Math.floor((width + this.#gap) / (least + this.#gap)));
    this.#cell = (width - this.#gap * (this.#columns - 1)) / this.#columns;
    this.#rows = [];
    this.#order = [];
    this.#places.clear();
    let top = 0;
    for (const {title, photos} of this.#groups) {
      if (title) {
        this.#rows.push({top, height: TITLE, title, count: photos.length});
        top += TITLE;
      }
      for (let first = 0; first < photos.length; first += this.#columns) {
        const part = photos.slice(first, first + this.#columns);
        part.forEach((photo, column) => {
          this.#places.set(photo.id, {row: this.#rows.length, column});
          this.#order.push(photo.id);
        });
        this.#rows.push({top, height: this.#cell, photos: part});
        top += this.#cell + this.#gap;
      }
    }
    this.#element.style.height = `${top}px`;
    this.#live.forEach((row) => this.#release(row));
    this.#live.clear();
    this.#paint();
  }

  #ask() {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.#paint();
    });
  }

  #paint() {
    const above = -this.#element.getBoundingClientRect().top;
    const speed = Math.abs(above - this.#last);
    this.#last = above;
    const from = this.#rowAt(above - innerHeight * 0.6);
    const to = this.#rowAt(above + innerHeight * 1.6);
    for (const [index, row] of this.#live) {
      if (index < from || index > to) {
        this.#live.delete(index);
        this.#release(row);
      }
    }
    for (let index = from; index <= to && index < this.#rows.length; index++) {
      if (!this.#live.has(index)) this.#live.set(index, this.#row(this.#rows[index]));
    }
    clearTimeout(this.#quick);
    if (speed > innerHeight) this.#quick = setTimeout(() => this.#load(), 120); // flying by: nobody can look
    else this.#load();
  }

  #load() {
    // The last wish is the first to be fulfilled: so from the bottom to the top.
    for (const index of [...this.#live.keys()].sort((a, b) => b - a)) {
      const photos = this.#rows[index].photos ?? [];
      for (let column = photos.length - 1; column >= 0; column--) {
        show(this.#live.get(index).children[column].firstChild, this.#addressOf(photos[column]));
      }
    }
  }

  #rowAt(height) {
    let low = 0;
    let high = this.#rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#rows[middle].top <= height) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  #row(row) {
    if (row.title) {
      const title = el('h2.month', {}, row.title, el('span.count', {}, row.count));
      title.style.transform = `translateY(${row.top}px)`;
      this.#element.append(title);
      return title;
    }
    const element = this.#spare.pop() ?? el('div.row', {});
    element.style.transform = `translateY(${row.top}px)`;
    element.style.height = `${row.height}px`;
    element.style.gap = `${this.#gap}px`;
    row.photos.forEach((photo, column) => {
      this.#tile(element.children[column] ?? element.appendChild(this.#newTile()), photo);
    });
    while (element.children.length > row.photos.length) {
      forget(element.lastChild.firstChild);
      element.lastChild.remove();
    }
    this.#element.append(element);
    return element;
  }

  #newTile() {
    return el('a.tile', {}, el('img', {alt: ''}), el('span.marks', {}), el('span.words', {}));
  }

  #tile(tile, photo) {
    tile.dataset.id = photo.id;
    tile.href = this.#hrefOf(photo);
    tile.style.width = `${this.#cell}px`;
    tile.tabIndex = this.#order[this.#focused] === photo.id ? 0 : -1;
    tile.classList.toggle('hiddenPhoto', Boolean(photo.hidden));
    tile.setAttribute('aria-label', described(photo));
    const marks = [];
    if (photo.kind === 'VIDEO') marks.push(icon('video'));
    if (photo.hidden) marks.push(icon('hide'));
    tile.children[1].replaceChildren(...marks);
    tile.children[2].textContent = photo.caption ?? '';
  }

  #release(row) {
    row.remove();
    if (row.className === 'row') {
      for (const tile of row.children) forget(tile.firstChild);
      if (this.#spare.length < 60) this.#spare.push(row);
    }
  }

  #key(event) {
    const step = KEYS[event.key];
    let next = this.#focused;
    if (step) next += step[0] || this.#vertical(step[1]);
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = this.#order.length - 1;
    else return;
    event.preventDefault();
    next = Math.max(0, Math.min(this.#order.length - 1, next));
    const before = this.#tileOf(this.#focused);
    if (before) before.tabIndex = -1;
    this.#focused = next;
    this.reveal(this.#order[next]);
    const now = this.#tileOf(next);
    if (now) now.tabIndex = 0;
  }

  #tileOf(index) {
    const place = this.#places.get(this.#order[index]);
    return place && this.#live.get(place.row)?.children[place.column];
  }

  /** How far it is to the tile above or below; rows may be short, and titles lie between them. */
  #vertical(direction) {
    const place = this.#places.get(this.#order[this.#focused]);
    if (!place) return 0;
    let row = place.row + direction;
    while (this.#rows[row]?.title) row += direction;
    const photos = this.#rows[row]?.photos;
    if (!photos) return 0;
    return this.#order.indexOf(photos[Math.min(place.column, photos.length - 1)].id) - this.#focused;
  }
}
