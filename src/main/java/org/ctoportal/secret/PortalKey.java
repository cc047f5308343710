package org.ctoportal.secret;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals and opens secrets with AES-256 in Galois counter mode. Whose a secret is is sealed with it, so that nobody who can
 * write to the database puts the secret of one in the place of another's.
 */
@Component
public class PortalKey {

    static final int BYTES = 32;

    private static final Logger log = LoggerFactory.getLogger(PortalKey.class);
    private static final int NONCE_BYTES = 16;

    private final AesBytesEncryptor cipher;

    @Autowired
    PortalKey(@Value("${portal.key}") String key, @Value("${portal.data-folder}") Path folder) {
        this(key.isBlank() ? KeyFile.read(folder) : key.strip());
    }

    PortalKey(String hex) {
        var key = new SecretKeySpec(HexFormat.of().parseHex(hex), "AES");
        this.cipher = new AesBytesEncryptor(key, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    /** {@code whose} is said again to open it, such as {@code second factor of person 7}. */
    public byte[] seal(String whose, byte[] secret) {
        var owner = owner(whose);
        var both = Arrays.copyOf(owner, owner.length + secret.length);
        System.arraycopy(secret, 0, both, owner.length, secret.length);
        return cipher.encrypt(both);
    }

    /** Nothing when it was sealed with another key, for somebody else, or changed since. */
    public Optional<byte[]> open(String whose, byte[] sealed) {
        var opened = opened(whose, sealed);
        if (opened.isEmpty()) {
            log.error("The {} does not open: it was sealed with another key, or changed in the database", whose);
        }
        return opened;
    }

    /** The same for what anybody may bring, who made it up or not; nobody needs to be told. */
    public Optional<byte[]> opened(String whose, byte[] sealed) {
        var owner = owner(whose);
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var both = cipher.decrypt(sealed);
            if (both.length >= owner.length && Arrays.equals(owner, Arrays.copyOf(both, owner.length))) {
                return Optional.of(Arrays.copyOfRange(both, owner.length, both.length));
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            log.debug("A secret does not open", e);
        }
        return Optional.empty();
    }

    private static byte[] owner(String whose) {
        return (whose + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
