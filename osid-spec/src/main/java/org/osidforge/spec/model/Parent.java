package org.osidforge.spec.model;

/**
 * What a form for create is made for: the floor of a room, the award and the recipient of a conferral.
 *
 * @param name name of the element that holds the reference, such as {@code Recipient}
 * @param kind qualified name of the kind it refers to, such as {@code osid.resource.Resource}
 * @param parameter name of the parameter of the single form getter, such as {@code resourceId}
 */
public record Parent(String name, String kind, String parameter) {}
