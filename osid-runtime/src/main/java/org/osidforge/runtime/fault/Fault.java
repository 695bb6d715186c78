package org.osidforge.runtime.fault;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Every error text of the runtime, each with its code.
 *
 * <p>The name of the constant is the code; it ends the text, in brackets, so that a text seen in a log, a response or a report leads back here. Texts are for people and may be bettered;
 * codes stay.
 */
public enum Fault {
    /** Use after close. */
    CLOSED("{0} is closed"),
    /** A null argument. */
    NULL("{0} is null"),
    /** A null element of an array or list. */
    NULL_ELEMENT("{0} holds a null"),
    /** A negative cardinal. */
    NEGATIVE("{0} is negative: {1}"),
    /** Retrieval past the end of a list. */
    LIST_END("the list has no further element"),
    /** The consumer's list failed. */
    LIST_BROKEN("the list given could not be read: {0}"),
    /** The text is no Id or Type. */
    TEXT_FORM("not of the form namespace:identifier@authority: {0}"),
    /** The text is no version. */
    VERSION_FORM("not made of numbers separated by dots: {0}"),
    /** The fields or the text are no date and time. */
    DATE("no date and time: {0}"),
    /** A start after its end. */
    DATE_ORDER("{0} lies before {1}"),
    /** A part of an Id or Type is missing. */
    PART_MISSING("an Id or Type without {0}"),
    /** No value where one was asked for. */
    NO_VALUE("{0} has no value"),
    /** Metadata asked for the bounds of another syntax. */
    SYNTAX("the syntax of {0} is {1}, not {2}"),
    /** A record type that is not supported. */
    RECORD_TYPE("record type {0} is not supported by {1}"),
    /** A locale that is not supported. */
    LOCALE("language {0} in script {1} is not supported"),
    /** A type of coordinate, currency and so on that is not supported. */
    VALUE_TYPE("type {0} is not supported by {1}"),
    /** The element may not be set. */
    READ_ONLY("{0} cannot be changed"),
    /** A required element may not be cleared. */
    REQUIRED_CLEAR("{0} is required and cannot be cleared"),
    /** A required element has no value. */
    REQUIRED_MISSING("{0} is required and has no value"),
    /** A value of the wrong sort. */
    VALUE_SORT("a {1} is no value of {0}"),
    /** A value below its bound. */
    TOO_SMALL("{0} is less than {1}"),
    /** A value above its bound. */
    TOO_GREAT("{0} is more than {1}"),
    /** A text shorter than its bound. */
    TOO_SHORT("{0} is shorter than {1} characters"),
    /** A text longer than its bound. */
    TOO_LONG("{0} is longer than {1} characters"),
    /** Fewer values than asked for. */
    TOO_FEW("{0} has fewer than {1} values"),
    /** More values than allowed. */
    TOO_MANY("{0} has more than {1} values"),
    /** A value outside its closed set. */
    NOT_IN_SET("{0} is not one of its values: {1}"),
    /** More decimal places than allowed. */
    TOO_FINE("{0} has more than {1} decimal places"),
    /** A form that was used. */
    FORM_USED("the form was already used"),
    /** A form that another call is using. */
    FORM_BUSY("the form is being used by another call"),
    /** A form of another session or provider. */
    FORM_FOREIGN("the form was not given by this session"),
    /** A form of another kind of object. */
    FORM_KIND("the form is for {0}, not for {1}"),
    /** An update form in create. */
    FORM_FOR_UPDATE("the form is for update"),
    /** A create form in update. */
    FORM_FOR_CREATE("the form is for create"),
    /** An object that is not there. */
    OBJECT_UNKNOWN("there is no {0} with Id {1}"),
    /** An object that would double. */
    OBJECT_EXISTS("a {0} with Id {1} exists already"),
    /** A reference to an object that is not there. */
    REFERENCE_UNKNOWN("{0} refers to no known {1}: {2}"),
    /** A reference whose object cannot be had. */
    REFERENCE_LOST("the {1} that {0} refers to cannot be had: {2}"),
    /** A reference to a kind of object that this provider does not serve. */
    REFERENCE_UNSERVED("no provider of {0} is at hand"),
    /** A catalog that would be its own ancestor. */
    CATALOG_CYCLE("{0} would be its own ancestor"),
    /** The session's catalog is gone. */
    CATALOG_GONE("the catalog {0} of this session was deleted"),
    /** The provider's own catalog cannot be changed. */
    CATALOG_OWN("{0} is the provider''s own catalog and stays as it is"),
    /** An alias that would hide an object. */
    ALIAS_HIDES("{0} is the Id of another {1}"),
    /** A caller without permission. */
    DENIED("not permitted: {0} of {1}"),
    /** No session with that name. */
    SESSION_UNOFFERED("{0} is not offered"),
    /** An optional method that is not offered. */
    METHOD_UNOFFERED("{0} is not offered"),
    /** No adapters for a package or manager. */
    PACKAGE_UNSERVED("{0} is not served here"),
    /** The provider has no transactions. */
    TRANSACTION_UNSUPPORTED("transactions are not supported"),
    /** A second transaction of one session. */
    TRANSACTION_OPEN("the session has a transaction that is not finished"),
    /** An operation while a transaction is prepared. */
    TRANSACTION_PREPARED("the transaction is prepared: nothing but commit and abort is accepted"),
    /** Use of a transaction that has ended. */
    TRANSACTION_ENDED("the transaction has ended: {0}"),
    /** A transaction that cannot be committed. */
    TRANSACTION_DOOMED("the transaction cannot be committed: {0}"),
    /** An object that a prepared transaction holds. */
    TRANSACTION_HOLDS("{0} is held by a prepared transaction"),
    /** A transaction added twice. */
    TRANSACTION_ADDED("the transaction was added before"),
    /** A transaction that cannot take part. */
    TRANSACTION_FOREIGN("the transaction cannot take part: {0}"),
    /** A transaction that is part of another joint transaction. */
    TRANSACTION_JOINED("the transaction is part of another joint transaction"),
    /** What a transaction had queued before it was added to others. */
    TRANSACTION_CLASH(
            "what was queued before the transaction was added cannot be done with what the others queued: {0}"),
    /** A manager initialized twice. */
    INITIALIZED("{0} is initialized already"),
    /** No class of that name. */
    CLASS_UNKNOWN("there is no class {0}"),
    /** A class that does not provide what was asked for. */
    CLASS_UNFIT("{0} does not provide {1}"),
    /** A version that is not served. */
    VERSION_UNSERVED("{0} does not serve version {1}"),
    /** A class that cannot be made. */
    CLASS_BROKEN("{0} cannot be made: {1}"),
    /** A setting that is not understood. */
    SETTING("the setting {0} is not understood: {1}");

    private final String pattern;

    Fault(String pattern) {
        this.pattern = pattern;
    }

    /** The text with its details and its code. */
    public String text(Object... details) {
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words) + " [" + name() + "]";
    }

    /** An ILLEGAL_STATE with this text. */
    public org.osid.IllegalStateException illegalState(Object... details) {
        return new org.osid.IllegalStateException(text(details));
    }

    /** An INVALID_ARGUMENT with this text. */
    public org.osid.InvalidArgumentException invalidArgument(Object... details) {
        return new org.osid.InvalidArgumentException(text(details));
    }

    /** A NULL_ARGUMENT with this text. */
    public org.osid.NullArgumentException nullArgument(Object... details) {
        return new org.osid.NullArgumentException(text(details));
    }

    /** A NO_ACCESS with this text. */
    public org.osid.NoAccessException noAccess(Object... details) {
        return new org.osid.NoAccessException(text(details));
    }

    /** An UNSUPPORTED with this text. */
    public org.osid.UnsupportedException unsupported(Object... details) {
        return new org.osid.UnsupportedException(text(details));
    }

    /** An UNIMPLEMENTED with this text. */
    public org.osid.UnimplementedException unimplemented(Object... details) {
        return new org.osid.UnimplementedException(text(details));
    }

    /** A NOT_FOUND with this text. */
    public org.osid.NotFoundException notFound(Object... details) {
        return new org.osid.NotFoundException(text(details));
    }

    /** An ALREADY_EXISTS with this text. */
    public org.osid.AlreadyExistsException alreadyExists(Object... details) {
        return new org.osid.AlreadyExistsException(text(details));
    }

    /** A PERMISSION_DENIED with this text. */
    public org.osid.PermissionDeniedException permissionDenied(Object... details) {
        return new org.osid.PermissionDeniedException(text(details));
    }

    /** An OPERATION_FAILED with this text. */
    public org.osid.OperationFailedException operationFailed(Object... details) {
        return new org.osid.OperationFailedException(text(details));
    }

    /** A CONFIGURATION_ERROR with this text. */
    public org.osid.ConfigurationErrorException configurationError(Object... details) {
        return new org.osid.ConfigurationErrorException(text(details));
    }

    /** A TRANSACTION_FAILURE with this text. */
    public org.osid.TransactionFailureException transactionFailure(Object... details) {
        return new org.osid.TransactionFailureException(text(details));
    }

    /** The value itself if it is not null, else NULL_ARGUMENT. */
    public static <T> T checkNotNull(T value, String name) {
        if (value == null) {
            throw NULL.nullArgument(name);
        }
        return value;
    }
}
