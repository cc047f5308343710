package org.ctoportal.people;

import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PasswordRules.Weakness;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class AccountService {

    private final PasswordDoor door;
    private final CurrentUser currentUser;

    AccountService(PasswordDoor door, CurrentUser currentUser) {
        this.door = door;
        this.currentUser = currentUser;
    }

    /** What is wrong with a new password, if anything. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Weakness> weakness(String password) {
        return PasswordDoor.weakness(currentUser.get(), password);
    }

    /** Whether the present password was right and is another one now; every session but the one with the number has ended. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean changePassword(String present, String password, long session) {
        return door.change(currentUser.get(), present, password, session);
    }
}
