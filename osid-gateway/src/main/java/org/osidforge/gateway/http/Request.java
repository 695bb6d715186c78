package org.osidforge.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.limit.Allowance;
import org.osidforge.gateway.limit.Deadline;

/**
 * One call, read to its end: within the limits, of a known caller.
 *
 * @param method HTTP method in upper case
 * @param path path as it was sent, not decoded, with the leading slash and without the query
 * @param query query parameters, decoded, each with its values in order
 * @param headers headers by lower-case name; several of one name are joined by a comma
 * @param body the bytes, empty where there are none
 * @param caller who calls
 * @param items what the caller may still do within batches
 * @param deadline when the call has to be done
 */
public record Request(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        byte[] body,
        Caller caller,
        Allowance items,
        Deadline deadline) {

    /** The header of that name, whatever its case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
