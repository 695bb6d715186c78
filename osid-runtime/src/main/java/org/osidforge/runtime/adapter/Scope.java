package org.osidforge.runtime.adapter;

import org.osidforge.runtime.engine.Session;

/**
 * Where an adapter was made: the session, and the adapters that it may hand out.
 *
 * @param session the session as the engine sees it
 * @param adapters the adapters of all packages of the provider
 */
public record Scope(Session session, Adapters adapters) {}
