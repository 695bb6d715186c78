package org.osidforge.benchmarks.durable.spring;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A row of a name. */
@Table("spring_name")
public final class SpringName implements Persistable<String> {

    @Id
    private final String name;

    private final Long object;
    private final String alias;

    @Transient
    private boolean fresh;

    /** A row that is there. */
    @PersistenceCreator
    public SpringName(String name, Long object, String alias) {
        this.name = name;
        this.object = object;
        this.alias = alias;
    }

    /** A row that is to be inserted. */
    public static SpringName fresh(String name, long object, String alias) {
        SpringName row = new SpringName(name, object, alias);
        row.fresh = true;
        return row;
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** Number of the object. */
    public Long getObject() {
        return object;
    }

    /** The alias, or null. */
    public String getAlias() {
        return alias;
    }
}
