package org.osidforge.gateway.value;

/** JSON that is not such a value, or a value that has no JSON form: in words for the client, which name no class. */
public final class ValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ValueMessage sort;
    private final String path;
    private final String words;

    private ValueException(ValueMessage sort, String path, String words, Throwable cause) {
        // how it came about is of no use to a client, and costs time
        super(words, cause, false, false);
        this.sort = sort;
        this.path = path;
        this.words = words;
    }

    /** A message about the whole value. */
    static ValueException of(ValueMessage message, Object... arguments) {
        return new ValueException(message, "", message.text(arguments), null);
    }

    /** A value that cannot be written, for a reason that the log may tell. */
    static ValueException unwritable(Throwable cause) {
        return new ValueException(ValueMessage.UNWRITABLE, "", ValueMessage.UNWRITABLE.text(), cause);
    }

    /** The same about a part of a value: the name of a member or the place in an array, from 0. */
    ValueException within(Object part) {
        return new ValueException(sort, path.isEmpty() ? part.toString() : part + "/" + path, words, getCause());
    }

    /** Which message. */
    public ValueMessage sort() {
        return sort;
    }

    /** Code of the message, such as {@code OSID-760}. */
    public String code() {
        return sort.code();
    }

    /** Which part of the value is meant, such as {@code Values/2}; the empty string where it is the whole. */
    public String path() {
        return path;
    }

    /**
     * The message about the value of a property.
     *
     * @param property its name, such as {@code StartDate}
     */
    public String text(String property) {
        return (path.isEmpty() ? property : property + "/" + path) + " " + words;
    }

    /** The message about a value without a name. */
    @Override
    public String getMessage() {
        return text("the value");
    }
}
