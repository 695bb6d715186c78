/**
 * The store over a database, and its provider.
 *
 * <p>{@link org.osidforge.provider.jdbc.JdbcProvider} opens it: an H2 file with nothing to install, or PostgreSQL by its URL. The layout of the tables, and what to do with them, is told in
 * {@code docs/storage.md}.
 *
 * <p>Writes. Each call is one transaction of the database: one statement finds and locks the rows in question, in the order of their numbers, one more writes them; what becomes of each
 * element is decided in between, so that an element that cannot be done needs neither a savepoint nor an error. Ids and aliases of a kind stand in one table with one constraint: whoever
 * writes, from whatever process, an alias cannot hide an object, and an object cannot take the Id that is an alias.
 *
 * <p>Transactions. Writes of an open transaction wait in the application, laid over what everybody sees; it has no connection and holds no lock, so that one that somebody forgot blocks
 * nobody. Preparing does them in a transaction of the database, which then holds what it wrote; the commit is that of the database. Locks of the database from the first write on would have
 * been simpler, but would let each session that thinks for a while stop all others, and take a connection of the pool for each. What that costs is that the writes are done twice: once over
 * what was read, once in the database.
 *
 * <p>Held. A write waits for others for a while ({@code jdbc.holdWait}), since most are done soon. What is still locked then is taken for held by a prepared transaction, of this process or
 * another, and answered as HELD while the rest is done. Reading waits for nobody.
 */
package org.osidforge.provider.jdbc;
