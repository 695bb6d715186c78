package org.osidforge.gateway.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.osidforge.runtime.value.BasicId;

/** Bearer tokens: JWTs that are signed with RS256 or ES256 by a key of the configuration. Nothing is fetched from anywhere. */
final class Tokens {

    private static final int LONGEST_SUBJECT = 255;

    private final TokenTerms terms;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    Tokens(TokenTerms terms, InstantSource clock) {
        this.terms = terms;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), new ImmutableJWKSet<>(terms.keys())));
        processor.setJWTClaimsSetVerifier(new Claims(terms, clock));
    }

    /** Who the token is of; empty where it is not accepted. */
    Optional<Caller> caller(String token) {
        try {
            return caller(processor.process(token, null));
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(JWTClaimsSet claims) {
        String subject = claims.getSubject();
        boolean good = subject != null
                && !subject.isBlank()
                && subject.length() <= LONGEST_SUBJECT
                && subject.chars().noneMatch(Character::isISOControl);
        return good
                ? Optional.of(new Caller(
                        "token:" + subject, Optional.of(BasicId.of(terms.namespace(), subject, terms.authority()))))
                : Optional.empty();
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final InstantSource clock;

        Claims(TokenTerms terms, InstantSource clock) {
            super(
                    terms.audience(),
                    new JWTClaimsSet.Builder().issuer(terms.issuer()).build(),
                    Set.of("sub", "exp"));
            setMaxClockSkew((int) terms.skew().toSeconds());
            this.clock = clock;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
