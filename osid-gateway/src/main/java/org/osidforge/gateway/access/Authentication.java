package org.osidforge.gateway.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;

/** Finds out who calls; safe for many threads. */
public final class Authentication {

    private static final String AUTHORIZATION = "authorization";
    private static final String API_KEY = "x-api-key";

    private final AccessTerms terms;
    private final Optional<Tokens> tokens;

    /** On those terms. */
    public Authentication(AccessTerms terms, InstantSource clock) {
        this.terms = terms;
        this.tokens = terms.tokens().map(accepted -> new Tokens(accepted, clock));
    }

    /**
     * Who calls.
     *
     * @param headers headers of the call by lower-case name
     * @throws Problem 401 if access is restricted and the credentials are missing or not accepted
     */
    public Caller caller(Map<String, String> headers) {
        if (!terms.isRestricted()) {
            return Caller.ANYBODY;
        }
        String authorization = headers.get(AUTHORIZATION);
        String key = headers.get(API_KEY);
        if (authorization == null && key == null) {
            throw unauthorized(GatewayMessage.UNAUTHENTICATED);
        }
        if (authorization != null && key != null) {
            // two callers at once: one of them would be ignored
            throw unauthorized(GatewayMessage.CREDENTIALS_REFUSED);
        }
        Optional<Caller> caller = key != null ? owner(key) : authorized(authorization);
        return caller.orElseThrow(() -> unauthorized(GatewayMessage.CREDENTIALS_REFUSED));
    }

    private Optional<Caller> authorized(String authorization) {
        int space = authorization.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String credentials = authorization.substring(space + 1).strip();
        return switch (authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "apikey" -> owner(credentials);
            case "bearer" -> tokens.flatMap(accepted -> accepted.caller(credentials));
            default -> Optional.empty();
        };
    }

    // every key is compared, so that the time tells nothing about which one it is
    private Optional<Caller> owner(String key) {
        byte[] digest = ApiKey.digest(key);
        List<ApiKey> equal =
                terms.keys().stream().filter(known -> known.is(digest)).toList();
        return equal.stream().findFirst().map(known -> new Caller("key:" + known.name(), Optional.of(known.agent())));
    }

    private Problem unauthorized(GatewayMessage why) {
        return Problem.of(401, why).with("WWW-Authenticate", schemes());
    }

    private String schemes() {
        if (tokens.isEmpty()) {
            return "ApiKey";
        }
        return terms.keys().isEmpty() ? "Bearer" : "ApiKey, Bearer";
    }
}
