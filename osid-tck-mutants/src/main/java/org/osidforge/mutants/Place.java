package org.osidforge.mutants;

import java.util.List;

/**
 * A session that mistakes are looked for on.
 *
 * @param osidPackage OSID name of its package
 * @param kind what it makes, such as {@code Campus}
 * @param session its simple name
 * @param shape how its forms are asked for
 * @param ground the provider that has it
 */
public record Place(String osidPackage, String kind, String session, Shape shape, Ground ground) {

    /** Campuses, asked for by number. */
    public static final Place CAMPUS = room("Campus", Shape.COUNT);

    /** Buildings, asked for by number. */
    public static final Place BUILDING = room("Building", Shape.COUNT);

    /** Floors, asked for per building. */
    public static final Place FLOOR = room("Floor", Shape.PARENT);

    /** Rooms, asked for per floor. */
    public static final Place ROOM = room("Room", Shape.PARENT);

    /** Awards, asked for by number, with a required element. */
    public static final Place AWARD = recognition("Award", Shape.COUNT);

    /** Conferrals, asked for per award and recipient. */
    public static final Place CONFERRAL = recognition("Conferral", Shape.PEER);

    /** Subtasks, asked for per issue and queue, with further delete methods. */
    public static final Place SUBTASK = new Place(
            "osid.tracking.batch", "SubtaskIssue", "SubtaskIssueBatchAdminSession", Shape.PEER, Ground.MEMORY);

    /** Ids, issued without forms. */
    public static final Place ID = new Place("osid.id.batch", "Id", "IdBatchIssueSession", Shape.NONE, Ground.MEMORY);

    /** One session of each shape. */
    public static final List<Place> SHAPES = List.of(CAMPUS, FLOOR, CONFERRAL);

    private static Place room(String kind, Shape shape) {
        return new Place("osid.room.batch", kind, kind + "BatchAdminSession", shape, Ground.POCKET);
    }

    private static Place recognition(String kind, Shape shape) {
        return new Place("osid.recognition.batch", kind, kind + "BatchAdminSession", shape, Ground.POCKET);
    }

    /** The same session of a provider that has a record type of every kind. */
    public Place withRecords() {
        return new Place(osidPackage, kind, session, shape, Ground.POCKET_WITH_RECORDS);
    }
}
