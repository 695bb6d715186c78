package org.osidforge.benchmarks.durable.spring;

import org.springframework.data.repository.ListCrudRepository;

/** The objects. */
public interface SpringCampuses extends ListCrudRepository<SpringCampus, Long> {}
