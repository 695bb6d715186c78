package org.osidforge.benchmarks.durable.spring;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A row of an object. */
@Table("spring_object")
public final class SpringCampus implements Persistable<Long> {

    @Id
    private final Long number;

    @Column("id")
    private final String osidId;

    private final String catalog;
    private String elements;

    @Transient
    private boolean fresh;

    /** A row that is there. */
    @PersistenceCreator
    public SpringCampus(Long number, String osidId, String catalog, String elements) {
        this.number = number;
        this.osidId = osidId;
        this.catalog = catalog;
        this.elements = elements;
    }

    /** A row that is to be inserted; without the mark each would be looked for first. */
    public static SpringCampus fresh(long number, String osidId, String catalog, String elements) {
        SpringCampus row = new SpringCampus(number, osidId, catalog, elements);
        row.fresh = true;
        return row;
    }

    @Override
    public Long getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** Text of the Id. */
    public String getOsidId() {
        return osidId;
    }

    /** Text of the catalog's Id. */
    public String getCatalog() {
        return catalog;
    }

    /** JSON of the elements. */
    public String getElements() {
        return elements;
    }

    /** Other elements. */
    public void setElements(String elements) {
        this.elements = elements;
    }
}
