package org.osidforge.benchmarks.gateway;

import com.yahoo.elide.annotation.Include;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A campus for Elide. */
@Include(name = "campus")
public class Campus {

    private long id;
    private String displayName;
    private String description;
    private String genusType;

    /** Its Id. */
    @Id
    @GeneratedValue
    public long getId() {
        return id;
    }

    /** Sets its Id. */
    public void setId(long given) {
        id = given;
    }

    /** Its name. */
    public String getDisplayName() {
        return displayName;
    }

    /** Sets its name. */
    public void setDisplayName(String given) {
        displayName = given;
    }

    /** Its description. */
    public String getDescription() {
        return description;
    }

    /** Sets its description. */
    public void setDescription(String given) {
        description = given;
    }

    /** Its genus type. */
    public String getGenusType() {
        return genusType;
    }

    /** Sets its genus type. */
    public void setGenusType(String given) {
        genusType = given;
    }
}
