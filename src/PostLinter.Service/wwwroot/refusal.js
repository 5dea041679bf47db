/** A request was understood and refused; the message is a sentence for people. */
export class Refusal extends Error {}
