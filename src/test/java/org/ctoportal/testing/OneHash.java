package org.ctoportal.testing;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes the one password of the people of the tests once: hashing is slow on purpose, and there are thousands of them. */
@TestComponent
public class OneHash implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Remembering(encoder) : bean;
    }

    private static final class Remembering implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private final String hash;

        Remembering(PasswordEncoder encoder) {
            this.encoder = encoder;
            this.hash = encoder.encode(TwoDistricts.PASSWORD);
        }

        @Override
        public String encode(CharSequence password) {
            return TwoDistricts.PASSWORD.contentEquals(password) ? hash : encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            return encoder.matches(password, stored);
        }

        @Override
        public boolean upgradeEncoding(String stored) {
            return encoder.upgradeEncoding(stored);
        }
    }
}
