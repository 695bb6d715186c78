/** The providers that are tried, and the servers behind them. */
package org.osidforge.crash.provider;
