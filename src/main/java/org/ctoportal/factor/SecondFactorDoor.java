package org.ctoportal.factor;

import java.util.Map;
import java.util.Optional;
import org.ctoportal.factor.SecondFactors.Finding;
import org.ctoportal.identity.CodeSignIn;
import org.ctoportal.identity.HalfSignIn;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.Placeholder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets in who gave the right password and gives the right code. */
@Component
public class SecondFactorDoor {

    private static final Logger log = LoggerFactory.getLogger(SecondFactorDoor.class);

    private final CodeSignIn signIn;
    private final SecondFactors factors;
    private final FactorPost post;

    SecondFactorDoor(CodeSignIn signIn, SecondFactors factors, FactorPost post) {
        this.signIn = signIn;
        this.factors = factors;
        this.post = post;
    }

    /** Nobody by a wrong code, a used one, or while one must wait: all of them look the same. */
    public Optional<SignedInPerson> enter(HalfSignIn half, String typed, String clientAddress) {
        var found = new Finding[] {Finding.WRONG};
        var person = signIn.verified(half, clientAddress, (id, known) -> {
            found[0] = factors.look(id, typed, known);
            return found[0] != Finding.WRONG;
        });
        if (found[0] == Finding.RECOVERY) {
            person.ifPresent(one -> {
                var left = factors.recoveryLeft(one.id());
                log.info("{} came in by a recovery code; {} are left", one, left);
                post.send(one, LetterKind.FACTOR_RECOVERED, Map.of(Placeholder.COUNT, String.valueOf(left)));
            });
        }
        return person;
    }
}
