package org.ctoportal.secret;

import java.nio.charset.StandardCharsets;
import org.ctoportal.startup.StartRefusedException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** No request is answered with a key that does not open what is in the database: it would seal the next secret with it. */
@Component
class KeyCheck implements SmartInitializingSingleton {

    private static final String WHOSE = "key of the portal";
    private static final byte[] KNOWN = "district-cto-portal".getBytes(StandardCharsets.UTF_8);

    private final PortalKey key;
    private final KeyMarkRepository marks;

    KeyCheck(PortalKey key, KeyMarkRepository marks) {
        this.key = key;
        this.marks = marks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (marks.findById(KeyMark.ONLY).isEmpty()) {
            mark();
        }
        var fits = marks.findById(KeyMark.ONLY)
                .flatMap(mark -> key.opened(WHOSE, mark.sealed()))
                .isPresent();
        if (!fits) {
            throw new StartRefusedException(
                    "the secrets in the database are sealed with another key than this portal was given. Set PORTAL_KEY to that"
                            + " key, the same on every server, or bring back its file " + KeyFile.NAME
                            + "; docs/operations.md says what to do when it is lost",
                    null);
        }
    }

    /** Another server may be as far in the same moment. */
    private void mark() {
        try {
            marks.saveAndFlush(new KeyMark(key.seal(WHOSE, KNOWN)));
        } catch (DataIntegrityViolationException e) {
            if (!marks.existsById(KeyMark.ONLY)) {
                throw e;
            }
        }
    }
}
