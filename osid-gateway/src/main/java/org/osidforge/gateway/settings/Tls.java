package org.osidforge.gateway.settings;

import java.security.KeyStore;

/**
 * What the server proves itself with.
 *
 * @param keystore private key and certificates
 * @param password that of the private key
 */
public record Tls(KeyStore keystore, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "Tls[]";
    }
}
