/**
 * The gateway beside its peers: the same batches, each in the peer's own wire form, in process and over HTTP.
 *
 * <p>A side takes the body of one call as bytes and gives the whole answer as bytes. Peers keep their objects in maps; behind the gateway is the in-memory provider.
 */
package org.osidforge.benchmarks.gateway;
