package org.osidforge.spec.model;

import java.util.List;

/**
 * One record type: elements that are added to an object and its form under a Type.
 *
 * @param pkg OSID package of the kind that it extends
 * @param name simple name, such as {@code Historic}
 * @param object simple name of the kind that it extends
 * @param type its Type in text form, {@code namespace:identifier@authority}
 * @param objectRecord simple name of the record interface of the object, such as {@code HistoricCampusRecord}
 * @param formRecord simple name of the record interface of the form, such as {@code HistoricCampusFormRecord}
 * @param elements what it adds
 */
public record RecordKind(
        String pkg,
        String name,
        String object,
        String type,
        String objectRecord,
        String formRecord,
        List<Element> elements) {

    public RecordKind {
        elements = List.copyOf(elements);
    }
}
