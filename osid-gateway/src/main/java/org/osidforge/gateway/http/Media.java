package org.osidforge.gateway.http;

import java.util.Locale;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** What a client sends and accepts (clauses X33, X34, U45). */
public final class Media {

    private Media() {}

    /** @throws Problem 415 unless the body is JSON, 406 if the client accepts no JSON */
    public static void checkJson(Request request) {
        if (!accepts(request, "application", "json")) {
            throw Problem.of(406, GatewayMessage.NOT_ACCEPTABLE);
        }
        if (request.body().length > 0 && !isJson(request.header("content-type").orElse(""))) {
            throw Problem.of(415, GatewayMessage.MEDIA_TYPE, Reply.JSON);
        }
    }

    private static boolean isJson(String type) {
        String[] parts = type.split(";");
        if (!parts[0].strip().equalsIgnoreCase(Reply.JSON)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("charset=") && !parameter.replace("\"", "").equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code Accept} lets the client have that media type; it does where there is none. */
    public static boolean accepts(Request request, String type, String subtype) {
        String accept = request.header("accept").orElse("");
        if (accept.isBlank()) {
            return true;
        }
        int best = -1;
        boolean accepted = false;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = range.strip().split(";");
            int exact = exactness(parts[0].strip(), type, subtype);
            if (exact > best) {
                best = exact;
                accepted = !isRefused(parts);
            }
        }
        return accepted;
    }

    /** Whether {@code Accept} names that media type. */
    public static boolean names(Request request, String mediaType) {
        return request.header("accept").orElse("").toLowerCase(Locale.ROOT).contains(mediaType);
    }

    private static int exactness(String range, String type, String subtype) {
        if (range.equals(type + "/" + subtype)) {
            return 2;
        }
        if (range.equals(type + "/*")) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].strip().matches("q=0(?:\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }
}
