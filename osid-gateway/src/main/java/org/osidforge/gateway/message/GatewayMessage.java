package org.osidforge.gateway.message;

import java.util.Locale;

/**
 * Everything that the gateway says to a client, each with its code.
 *
 * <p>The words name properties, requests and limits of the client, and never a class, a path of the server or a stack trace (clause X27, section "safe and observable").
 */
public enum GatewayMessage {
    // 70x: the call as a whole
    /** Argument: the path. */
    UNKNOWN_ADDRESS(700, "there is nothing at %s"),
    /** Arguments: the method, the methods that are allowed. */
    METHOD_NOT_ALLOWED(701, "%s is not allowed here; allowed: %s"),
    /** Argument: greatest number of bytes. */
    BODY_TOO_LARGE(702, "the body has more than %s bytes"),
    /** Argument: what is wrong, with line and column. */
    MALFORMED_JSON(703, "the body is not JSON as it is wanted here: %s"),
    /** Argument: the media type that is wanted. */
    MEDIA_TYPE(704, "the body has to be sent as %s"),
    NOT_ACCEPTABLE(705, "the answer is application/json, which Accept excludes"),
    BODY_MISSING(706, "the call needs a body"),
    BODY_UNWANTED(707, "the call takes no body"),
    /** Argument: name of the query parameter. */
    PARAMETER_UNKNOWN(708, "the query parameter %s is not known here"),
    /** Arguments: name of the query parameter, its value. */
    PARAMETER_VALUE(709, "the query parameter %s cannot be %s"),
    INTERNAL(710, "something failed inside; the request id tells the operator where"),
    TIME_IS_UP(711, "the time for the call was over before this was done"),
    /** Argument: name of the header. */
    HEADER_FORBIDDEN(712, "the header %s is not allowed on this call"),
    STOPPING(713, "the gateway is being stopped"),
    NOT_HTTP(715, "the call is not HTTP as it is wanted here"),
    BODY_TOO_SLOW(716, "the body did not arrive in time"),
    HEADERS_TOO_LARGE(717, "the headers are too large"),
    /** Argument: name of the header. */
    HEADER_VALUE(718, "a value that would be sent as the header %s has a line break or another control character"),
    BUSY(719, "too many calls are in work; try again later"),

    // 73x: one request
    /** Argument: what the client wrote. */
    ID_FORM(730, "%s is no Id: write namespace:identifier@authority, or a single word"),
    /** Argument: the name. */
    UNKNOWN_KIND(731, "there is no kind of object %s"),
    /** Arguments: the name, the names with their packages. */
    AMBIGUOUS_KIND(732, "%s exists in several packages; write one of %s"),
    /** Arguments: the kind, the Id. */
    NOT_FOUND(733, "there is no %s %s"),
    /** Argument: name of the property. */
    UNKNOWN_PROPERTY(734, "there is no property %s"),
    /** Argument: name of the property. */
    PROPERTY_READ_ONLY(735, "the property %s cannot be set"),
    /** Argument: name of the property. */
    PROPERTY_NOT_CLEARED(736, "the property %s cannot be cleared"),
    /** Arguments: name of the property, what is wrong. */
    VALUE_FORM(737, "the value of %s is not of its type: %s"),
    /** Argument: name of the property. */
    VALUE_NO_ARRAY(738, "the value of %s has to be an array"),
    /** Arguments: name of the property, what the provider says. */
    VALUE_REFUSED(739, "the value of %s is not allowed: %s"),

    // 75x: what a provider makes of one request
    /** Argument: what the provider says. */
    REFUSED(750, "the provider refuses it: %s"),
    /** Argument: what the provider says. */
    REFERENCE_NOT_FOUND(751, "something that the request refers to does not exist: %s"),
    /** Argument: what there is not. */
    NOT_OFFERED(752, "the provider does not offer %s"),
    PROVIDER_FAILED(753, "the provider failed; nothing was done"),
    /** Argument: names of the properties. */
    REQUIRED_MISSING(754, "the object is not complete or not consistent: look at %s"),
    /** Arguments: the kind, the names that its objects are created for. */
    PARENTS_MISSING(755, "a %s is created for something: name %s"),
    BODY_NO_OBJECT(756, "the body has to be a JSON object"),
    /** Arguments: name of the property, what the address says. */
    ID_DIFFERS(757, "%s differs from the address"),
    /** Argument: the record type. */
    RECORD_TYPE_UNKNOWN(758, "the record type %s is not supported"),
    NO_TRANSACTIONS(759, "the provider has no transactions, so that requests cannot be grouped; nothing was done"),

    // 77x: batches
    /** Argument: name of the member. */
    BATCH_MEMBER(770, "the batch has to be a JSON object with the array %s and nothing else"),
    /** Argument: greatest number of requests. */
    BATCH_TOO_LARGE(771, "the batch has more than %s requests"),
    /** Arguments: number of the request, what is wrong. */
    REQUEST_FORM(772, "request %s: %s"),
    /** Argument: the id. */
    REQUEST_ID_TWICE(773, "%s is the name of more than one request or group"),
    /** Argument: the group. */
    GROUP_SCATTERED(774, "the requests of the atomicity group %s do not stand next to each other"),
    /** Arguments: id of the request, what it depends on. */
    DEPENDENCY_UNKNOWN(775, "request %s depends on %s, which is no request or group before it"),
    /** Arguments: id of the request, what it depends on, the group of that. */
    DEPENDENCY_IN_GROUP(776, "request %s depends on %s, which is in the group %s: it has to name the group"),
    /** Arguments: id of the request, what it refers to. */
    REFERENCE_UNLISTED(777, "request %s refers to $%s, which is not in its dependsOn"),
    /** Argument: id of the request. */
    BATCH_IN_BATCH(778, "request %s is itself a batch"),
    /** Argument: what failed. */
    DEPENDENCY_FAILED(779, "%s, which this depends on, was not done"),
    /** Argument: the group. */
    GROUP_FAILED(780, "another request of the atomicity group %s failed; nothing of it was done"),
    /** Argument: the reference. */
    REFERENCE_EMPTY(781, "$%s made no object that could be referred to"),
    /** Argument: the address. */
    ADDRESS_FORM(782, "%s is no address of this service: a path is wanted, each part escaped once"),
    CONDITION_UNSUPPORTED(783, "conditions (if) are not supported"),
    FIRST_NOT_SESSIONS(784, "the first request has to be POST Sessions"),
    SESSION_PARAMETER(785, "a batch makes a session of its own and takes no sid"),
    SECOND_SESSION(786, "one batch makes one session"),
    FIRST_FAILED(787, "the first request failed, so that there is no session"),
    /** Argument: the name. */
    CONFIGURATION_UNKNOWN(788, "there is no configuration %s"),
    CONFIGURATION_NAME(789, "the name of a configuration is a bare word"),
    SESSION_MISSING(790, "the call needs the query parameter sid, the Id of a session"),
    SESSION_UNKNOWN(791, "there is no session of that Id"),
    SESSIONS_EXHAUSTED(792, "there are too many sessions"),
    BATCH_NO_ARRAY(794, "the batch has to be a JSON array"),
    ISOLATION(793, "the isolation that was asked for is not offered"),

    // 795 to 799: the description
    /** Argument: the name. */
    PACKAGE_UNKNOWN(795, "there is no package %s"),

    // 72x: access and quotas
    UNAUTHENTICATED(720, "the call needs an API key or a bearer token"),
    CREDENTIALS_REFUSED(721, "the API key or token is not accepted"),
    FORBIDDEN(722, "the caller may not do that"),
    /** Argument: seconds. */
    CALLS_EXHAUSTED(723, "the caller has used up its calls; the next one is possible in %s seconds"),
    /** Argument: seconds. */
    ITEMS_EXHAUSTED(724, "the caller has used up its requests within batches; the next one is possible in %s seconds"),
    IDEMPOTENCY_KEY(725, "the Idempotency-Key has to be 1 to 255 visible characters"),
    IDEMPOTENCY_OTHER_BODY(726, "the Idempotency-Key was used for another call"),
    IDEMPOTENCY_RUNNING(727, "the call with this Idempotency-Key is still running"),
    HOST_REFUSED(728, "the gateway is open to this machine alone, and has to be called by a name of this machine"),
    /** Argument: the host. */
    CLEAR_TEXT(729, "keys and tokens travel in clear text to %s: configure TLS, or let a proxy on this machine end it"),

    // 74x: configuration
    /** Argument: what the parser says. */
    SETTINGS_YAML(740, "this is not YAML as it is wanted here: %s"),
    /** Arguments: the key, a suggestion. */
    SETTINGS_KEY_UNKNOWN(741, "the key '%s' is not known here%s"),
    /** Argument: the key. */
    SETTINGS_KEY_TWICE(742, "the key '%s' stands here twice"),
    /** Arguments: the key, what it has to be. */
    SETTINGS_VALUE(743, "'%s' has to be %s"),
    /** Argument: the key. */
    SETTINGS_KEY_MISSING(744, "the key '%s' is missing"),
    /** Arguments: name of the file, why. */
    SETTINGS_FILE(745, "the file %s cannot be used: %s"),
    /** Arguments: the key, its value. */
    SETTINGS_NAME_TWICE(746, "the %s '%s' is there twice"),
    /** Argument: the host. */
    ACCESS_NEEDED(
            747,
            "the gateway would be open to everybody at %s: configure access with API keys or tokens, or listen on 127.0.0.1"),
    /** Arguments: the host, the port, why. */
    CANNOT_LISTEN(748, "the gateway cannot listen on %s port %s: %s"),
    OPEN_TO_MACHINE(749, "access is not configured: every program on this machine may call");

    private final int number;
    private final String text;

    GatewayMessage(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** Its code, such as {@code OSID-700}. */
    public String code() {
        return "OSID-" + number;
    }

    /** Its name, such as {@code BatchTooLarge}. */
    public String title() {
        StringBuilder title = new StringBuilder();
        for (String word : name().split("_")) {
            title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    /** The words, with these arguments. */
    public String text(Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
