package org.osidforge.spec.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.Constraints;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/**
 * One descriptor as written: nothing is resolved and nothing expanded yet.
 *
 * @param file name of the file
 * @param digest SHA-256 of its bytes in hex
 * @param osid package, with the leading {@code osid}
 * @param part part of the package, or the empty string
 * @param version version of the specification
 * @param java Java package, where it is written
 * @param title words for people, or the empty string
 * @param catalog the kind that catalogs the objects, where there is one
 * @param objects objects, the catalog last unless it is written among them
 * @param records record types
 * @param batches batch sessions
 * @param lists lists of interfaces that are described exactly
 * @param interfaces interfaces that are described exactly
 * @param changes what deviates from a pattern
 * @param enums enumerations
 * @param subpackages packages whose managers this one hands out, last part of the name only
 */
public record Descriptor(
        String file,
        String digest,
        Word osid,
        String part,
        Word version,
        Optional<Word> java,
        String title,
        Optional<Word> catalog,
        List<ObjectEntry> objects,
        List<RecordEntry> records,
        List<BatchEntry> batches,
        List<ListEntry> lists,
        List<InterfaceEntry> interfaces,
        List<ChangeEntry> changes,
        List<EnumEntry> enums,
        List<Word> subpackages) {

    /** Name and part, such as {@code osid.room} or {@code osid.resource#core}. */
    public String key() {
        return part.isEmpty() ? osid.text() : osid.text() + "#" + part;
    }

    /** Name of the package without the leading {@code osid.}; {@code osid} for the root package. */
    public String shortName() {
        return osid.text().equals("osid") ? "osid" : osid.text().substring("osid.".length());
    }

    /** Name that the file must have to be found. */
    public String fileName() {
        return shortName() + (part.isEmpty() ? "" : "." + part) + DescriptorFile.SUFFIX;
    }

    /** The same descriptor with other changes. */
    public Descriptor withChanges(List<ChangeEntry> others) {
        return new Descriptor(
                file,
                digest,
                osid,
                part,
                version,
                java,
                title,
                catalog,
                objects,
                records,
                batches,
                lists,
                interfaces,
                others,
                enums,
                subpackages);
    }

    /**
     * An object.
     *
     * @param name simple name
     * @param plural its plural
     * @param nature what it is
     * @param markers what it is besides, as written
     * @param parents what it is created for; with several ways, the parents of all of them, each once
     * @param ways names of the parents of each way of creating it, where there are several; else empty
     * @param elements its elements
     * @param lookups what it is looked up for, where that is written
     * @param sessions which sessions are made
     * @param sessionNames names of sessions that are not called as usual
     * @param operations what the admin session does
     * @param note why it deviates
     */
    public record ObjectEntry(
            Word name,
            String plural,
            ObjectKind.Nature nature,
            Set<ObjectKind.Marker> markers,
            List<ParentEntry> parents,
            List<List<Word>> ways,
            List<ElementEntry> elements,
            Optional<List<LookupEntry>> lookups,
            Set<Session> sessions,
            Map<Session, Word> sessionNames,
            Set<Operation> operations,
            String note) {

        /** Whether every way of creating it has that parent. */
        public boolean isAlwaysFor(Word parent) {
            return ways.stream()
                    .allMatch(way -> way.stream().anyMatch(name -> name.text().equals(parent.text())));
        }
    }

    /** The sessions that an object gets by its pattern. */
    public enum Session {
        LOOKUP,
        ADMIN
    }

    /** What admin sessions do with objects, single or in bulk. */
    public enum Operation {
        CREATE,
        UPDATE,
        DELETE,
        ALIAS
    }

    /**
     * What an object is created for.
     *
     * @param name name of the element
     * @param kind kind that it refers to
     * @param parameter name of the parameter, where it is written
     * @param has name of the method that tells whether the object was created for it, where it is written
     */
    public record ParentEntry(Word name, Word kind, Optional<Word> parameter, Optional<Word> has) {}

    /**
     * An element of an object or a record.
     *
     * @param name name without the signs behind it
     * @param optional whether it may be missing
     * @param multiple whether it has several values
     * @param type type of one value as written
     * @param has name of the method that tells whether there is a value; the empty string where there is none
     * @param parameter name of the setter's parameter, where it is written
     * @param singular name of one value
     * @param idList whether the setter takes a list of Ids and not an array
     * @param derived path that it is read through, where it is
     * @param inverse element that refers back, where it is read so
     * @param unless element whose value excludes this one's
     * @param notRequired whether a create needs no value although the getter promises one
     * @param constraints what is asked of values
     */
    public record ElementEntry(
            Word name,
            boolean optional,
            boolean multiple,
            Word type,
            Word has,
            Optional<Word> parameter,
            String singular,
            boolean idList,
            Optional<Word> derived,
            Optional<Word> inverse,
            Optional<Word> unless,
            boolean notRequired,
            Constraints constraints) {}

    /**
     * Names that objects are looked up for together.
     *
     * @param names names of elements
     */
    public record LookupEntry(List<Word> names) {}

    /**
     * A record type.
     *
     * @param name simple name
     * @param object the object that it extends
     * @param type its Type in text form
     * @param elements what it adds
     */
    public record RecordEntry(Word name, Word object, String type, List<ElementEntry> elements) {}

    /**
     * A batch session.
     *
     * @param name what session and peers are named after: the object, or a name of their own for a further session of an object
     * @param kind simple name of the object in the base package
     * @param ways what forms are asked for in each way, as written; one way without parents where nothing is
     * @param session name of the session, where it is not called as usual
     * @param operations what the session does, where that is written
     * @param note why it deviates
     * @param at where the ways are written, or the name where they are not
     */
    public record BatchEntry(
            Word name,
            Word kind,
            List<List<Word>> ways,
            Optional<Word> session,
            Optional<Set<Operation>> operations,
            String note,
            SourceLocation at) {

        /** Whether it is a further session of an object. */
        public boolean isFurther() {
            return !name.text().equals(kind.text());
        }
    }

    /**
     * A list.
     *
     * @param of what it holds
     * @param plural plural of that name
     */
    public record ListEntry(Word of, String plural) {}

    /**
     * An interface that is described exactly.
     *
     * @param name simple name, or {@code records.} and the simple name
     * @param kind what sort of interface it is, where it is written
     * @param object simple name of the object that it serves, where it is written
     * @param offered whether the manager hands it out
     * @param parents what it extends, as written
     * @param methods methods
     * @param note which reading was taken
     */
    public record InterfaceEntry(
            Word name,
            Optional<InterfaceKind> kind,
            Optional<Word> object,
            boolean offered,
            List<Word> parents,
            List<MethodEntry> methods,
            String note) {

        /** An interface that serves no object. */
        public InterfaceEntry(
                Word name, Optional<InterfaceKind> kind, List<Word> parents, List<MethodEntry> methods, String note) {
            this(name, kind, Optional.empty(), false, parents, methods, note);
        }
    }

    /**
     * What deviates from a pattern.
     *
     * @param name interface, as in {@link InterfaceEntry}
     * @param parents what it extends instead, where that is written
     * @param replaced methods described otherwise, with the name that the pattern gives them
     * @param removed methods that are missing
     * @param added methods that are added
     * @param note why
     */
    public record ChangeEntry(
            Word name,
            Optional<List<Word>> parents,
            List<Replacement> replaced,
            List<Word> removed,
            List<MethodEntry> added,
            String note) {

        /** The same change but for the methods that it adds. */
        public ChangeEntry withoutAdded() {
            return new ChangeEntry(name, parents, replaced, removed, List.of(), note);
        }
    }

    /** A method described otherwise than by its pattern. */
    public record Replacement(Word name, MethodEntry method) {}

    /**
     * A method.
     *
     * @param name its name
     * @param optional whether it is optional to implement
     * @param returns type of its result
     * @param parameters its parameters
     * @param errors its errors
     * @param does what it does, where that is written
     */
    public record MethodEntry(
            Word name,
            boolean optional,
            TypeEntry returns,
            List<ParameterEntry> parameters,
            List<ErrorEntry> errors,
            Optional<DoesEntry> does) {

        /** A method of which nothing is told but its signature. */
        public MethodEntry(
                Word name,
                boolean optional,
                TypeEntry returns,
                List<ParameterEntry> parameters,
                List<ErrorEntry> errors) {
            this(name, optional, returns, parameters, errors, Optional.empty());
        }
    }

    /**
     * What a method does.
     *
     * @param written as written
     * @param role the role of the model
     * @param subject words of the subject, such as {@code genus}, {@code for:Shelf} or the name of a way
     */
    public record DoesEntry(Word written, Role role, List<Word> subject) {}

    /** A type as written. */
    public record TypeEntry(Word name, boolean array) {}

    /** A parameter. */
    public record ParameterEntry(TypeEntry type, Word name) {}

    /** An error with its condition, which may be the empty string. */
    public record ErrorEntry(ErrorCode code, String condition) {}

    /** An enumeration. */
    public record EnumEntry(Word name, List<String> constants) {}
}
