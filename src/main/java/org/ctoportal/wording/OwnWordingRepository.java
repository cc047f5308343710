package org.ctoportal.wording;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.ctoportal.shared.Language;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface OwnWordingRepository extends JpaRepository<OwnWording, Long> {

    Optional<OwnWording> findByLetterAndLanguage(LetterKind letter, Language language);

    /** Of two who save at once, the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OwnWording> findWithLockByLetterAndLanguage(LetterKind letter, Language language);
}
