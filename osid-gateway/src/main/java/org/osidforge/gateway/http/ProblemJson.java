package org.osidforge.gateway.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osidforge.gateway.message.Problem;
import tools.jackson.databind.json.JsonMapper;

/** A problem as {@code application/problem+json} (RFC 9457). */
public final class ProblemJson {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProblemJson() {}

    /** The answer that tells the problem: nothing was attempted. */
    public static Reply reply(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title(problem.status()));
        members.put("status", problem.status());
        members.put("detail", problem.getMessage());
        members.put("code", problem.code());
        if (!problem.target().isEmpty()) {
            members.put("target", problem.target());
        }
        Map<String, String> headers = new HashMap<>(problem.headers());
        headers.put("Content-Type", MEDIA_TYPE);
        return new Reply(problem.status(), headers, JSON.writeValueAsBytes(members), false, 0);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            case 424 -> "Failed Dependency";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 503 -> "Service Unavailable";
            default -> "Refused";
        };
    }
}
