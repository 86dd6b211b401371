/** Header in which the server names the address that a request comes from; whatever a client puts there is replaced. */
export const CLIENT_HEADER = 'x-liaison-client'
