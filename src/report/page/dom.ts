/**
 * As much of a browser's document as the page needs (https://dom.spec.whatwg.org). TypeScript's own description of it is one for a whole
 * program: with it, nothing would keep the rest of the sources from using what Node.js does not have.
 */
export interface PageDocument {
  readonly activeElement: PageElement | null
  createElement(name: string): PageElement
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageElement {
  textContent: string | null
  hidden: boolean
  /** Of an input. */
  readonly value: string
  readonly checked: boolean
  readonly dataset: Record<string, string | undefined>
  readonly style: { setProperty(name: string, value: string): void }
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  hasAttribute(name: string): boolean
  append(...children: readonly PageElement[]): void
  replaceChildren(...children: readonly PageElement[]): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  addEventListener(kind: string, handle: (event: PageEvent) => void): void
  focus(): void
}

export interface PageEvent {
  readonly target: PageElement | null
  /** Of the keyboard. */
  readonly key: string
  preventDefault(): void
}
