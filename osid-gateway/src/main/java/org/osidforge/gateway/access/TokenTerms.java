package org.osidforge.gateway.access;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;

/**
 * Which bearer tokens are accepted.
 *
 * @param issuer who has to have issued them
 * @param audience whom they have to be for
 * @param skew how far the clocks of the issuer and of this machine may differ
 * @param keys public keys, RSA of 2048 bits or more, or P-256
 * @param namespace namespace of the Id of the agent, whose identifier is the token's subject
 * @param authority authority of that Id
 */
public record TokenTerms(
        String issuer, String audience, Duration skew, JWKSet keys, String namespace, String authority) {}
