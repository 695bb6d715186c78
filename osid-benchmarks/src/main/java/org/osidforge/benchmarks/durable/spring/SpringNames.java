package org.osidforge.benchmarks.durable.spring;

import org.springframework.data.repository.ListCrudRepository;

/** The names. */
public interface SpringNames extends ListCrudRepository<SpringName, String> {}
