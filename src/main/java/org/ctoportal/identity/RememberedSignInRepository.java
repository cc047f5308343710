package org.ctoportal.identity;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;

interface RememberedSignInRepository extends JpaRepository<RememberedSignIn, byte[]> {

    void deleteByEmail(String email);

    void deleteByLastUsedAtBefore(Instant limit);
}
