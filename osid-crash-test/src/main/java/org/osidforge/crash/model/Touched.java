package org.osidforge.crash.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osidforge.crash.log.Act;
import org.osidforge.crash.log.Action;

/**
 * What actions read or change: if nobody knows whether they were done, nothing of this may be used until it is looked at.
 *
 * @param objects kinds and primary Ids of objects that were there before
 * @param aliases kinds and aliases
 */
public record Touched(Set<Key> objects, Set<Key> aliases) {

    /**
     * An object or alias.
     *
     * @param kind kind of the object
     * @param id its primary Id, or the alias
     */
    public record Key(String kind, String id) {}

    /** What these actions touch in a model that they were not done on. */
    public static Touched by(List<Action> actions, Model model) {
        Touched touched = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Action action : actions) {
            touched.object(model, action.kind(), action.id());
            touched.object(model, "building", action.parent());
            if (action.alias() != null) {
                touched.aliases.add(new Key(action.kind(), action.alias()));
                touched.object(model, action.kind(), action.alias());
            }
            if (action.act() == Act.DELETE) {
                Entry object = model.find(action.kind(), action.id());
                if (object != null) {
                    model.aliasesOf(object).forEach(alias -> touched.aliases.add(new Key(object.kind(), alias)));
                }
            }
        }
        return touched;
    }

    private void object(Model model, String kind, String id) {
        Entry found = id == null ? null : model.find(kind, id);
        if (found != null) {
            objects.add(new Key(kind, found.id()));
        }
    }
}
