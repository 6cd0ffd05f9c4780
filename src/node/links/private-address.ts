/** A connection that was refused on our side, since it would lead into a private network. */
export class PrivateAddress extends Error {
  readonly code = 'YIKAN_PRIVATE_ADDRESS'
}
