package org.osidforge.benchmarks.durable.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of an object. */
@Entity
@Table(name = "hibernate_object")
public class HibernateCampus {

    @Id
    private long number;

    @jakarta.persistence.Column(name = "id")
    private String osidId;

    private String catalog;
    private String elements;

    /** For Hibernate. */
    protected HibernateCampus() {}

    /** A row. */
    public HibernateCampus(long number, String osidId, String catalog, String elements) {
        this.number = number;
        this.osidId = osidId;
        this.catalog = catalog;
        this.elements = elements;
    }

    /** JSON of the elements. */
    public String getElements() {
        return elements;
    }

    /** Other elements. */
    public void setElements(String elements) {
        this.elements = elements;
    }

    /** Key, Id and catalog. */
    @Override
    public String toString() {
        return number + " " + osidId + " " + catalog;
    }
}
