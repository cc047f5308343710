package org.ctoportal.identity;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import org.ctoportal.shared.Sha256;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/** bcrypt over a digest: bcrypt itself looks at 72 bytes only, which a long passphrase exceeds. */
class PreHashedBcrypt extends AbstractValidatingPasswordEncoder {

    private final BCryptPasswordEncoder bcrypt;

    PreHashedBcrypt(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return Objects.requireNonNull(bcrypt.encode(digest(password)));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    /** The same letters typed on another keyboard may arrive composed otherwise; NFKC makes them equal. */
    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Sha256.of(Normalizer.normalize(password, Normalizer.Form.NFKC)));
    }
}
