package org.osidforge.benchmarks.durable.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of a name. */
@Entity
@Table(name = "hibernate_name")
public class HibernateName {

    @Id
    private String name;

    private long object;
    private String alias;

    /** For Hibernate. */
    protected HibernateName() {}

    /** A row. */
    public HibernateName(String name, long object, String alias) {
        this.name = name;
        this.object = object;
        this.alias = alias;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** Number of the object. */
    public long getObject() {
        return object;
    }

    /** The alias, or null. */
    public String getAlias() {
        return alias;
    }
}
