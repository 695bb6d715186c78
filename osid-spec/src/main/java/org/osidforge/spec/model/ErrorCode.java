package org.osidforge.spec.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The errors of the specification. User and operational errors are checked in Java, the others are not. */
public enum ErrorCode {
    ALREADY_EXISTS(Category.USER),
    NOT_FOUND(Category.USER),
    PERMISSION_DENIED(Category.USER),
    CONFIGURATION_ERROR(Category.OPERATIONAL),
    OPERATION_FAILED(Category.OPERATIONAL),
    TRANSACTION_FAILURE(Category.OPERATIONAL),
    ILLEGAL_STATE(Category.CONSUMER_CONTRACT),
    INVALID_ARGUMENT(Category.CONSUMER_CONTRACT),
    INVALID_METHOD(Category.CONSUMER_CONTRACT),
    NO_ACCESS(Category.CONSUMER_CONTRACT),
    NULL_ARGUMENT(Category.CONSUMER_CONTRACT),
    UNIMPLEMENTED(Category.CONSUMER_CONTRACT),
    UNSUPPORTED(Category.CONSUMER_CONTRACT);

    /** The category of an error, which decides whether it is checked. */
    public enum Category {
        USER,
        OPERATIONAL,
        CONSUMER_CONTRACT
    }

    private final Category category;

    ErrorCode(Category category) {
        this.category = category;
    }

    /** The error's category. */
    public Category category() {
        return category;
    }

    /** Whether the Java exception is checked. */
    public boolean checked() {
        return category != Category.CONSUMER_CONTRACT;
    }

    /** Simple name of the Java exception, such as {@code NotFoundException}. */
    public String exceptionName() {
        return Arrays.stream(name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining())
                + "Exception";
    }
}
