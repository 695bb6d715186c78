package com.example.campus;

import java.util.List;

/** What is kept of a campus. It never changes: an update puts another one in its place, so that a reader never sees half of one. */
record StoredCampus(
        PlainId id,
        String displayName,
        String description,
        PlainType genusType,
        PlainId provider,
        List<PlainId> branding,
        String license) {}
