/** The proof that a durable provider keeps what it acknowledged: the crash test and its command. */
package org.osidforge.crash;
