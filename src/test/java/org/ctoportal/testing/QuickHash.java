package org.ctoportal.testing;

import java.util.Base64;
import org.ctoportal.shared.Sha256;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes as the portal does, with as few rounds as bcrypt allows: hashing is slow on purpose, and there are thousands of
 * people in the tests. What was hashed is compared by the portal's own encoder.
 */
@TestComponent
public class QuickHash implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Quick(encoder) : bean;
    }

    private static final class Quick implements PasswordEncoder {

        private final BCryptPasswordEncoder quick = new BCryptPasswordEncoder(4);
        private final PasswordEncoder encoder;
        private final String hash = hashed(TwoDistricts.PASSWORD);

        Quick(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            return TwoDistricts.PASSWORD.contentEquals(password) ? hash : hashed(password);
        }

        private String hashed(CharSequence password) {
            var digest = Base64.getEncoder().encodeToString(Sha256.of(password.toString()));
            return "{bcrypt-sha256}" + quick.encode(digest);
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            return encoder.matches(password, stored);
        }

        @Override
        public boolean upgradeEncoding(String stored) {
            return false;
        }
    }
}
