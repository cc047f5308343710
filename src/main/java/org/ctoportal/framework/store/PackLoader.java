package org.ctoportal.framework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.PackProblem;
import org.ctoportal.framework.pack.PackReader;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.framework.pack.ReadPack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes content packs into the store: all of them in one transaction, or none. A version that is there already is left
 * alone; the same version saying something else is refused; a new version goes beside the old ones.
 */
@Component
class PackLoader {

    private static final Logger log = LoggerFactory.getLogger(PackLoader.class);
    private static final int ATTEMPTS = 3;

    private final StoredPackRepository packs;
    private final PackIntake intake;
    private final TransactionTemplate transaction;

    PackLoader(StoredPackRepository packs, PackIntake intake, PlatformTransactionManager transactions) {
        this.packs = packs;
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Loads what is new.
     *
     * @return how many pack versions were added
     * @throws PackRefusedException when any pack is broken, or changed under the version number it had
     */
    int load(List<PackFile> files) {
        for (var attempt = 1; ; attempt++) {
            try {
                var added = transaction.execute(status -> loadOnce(files));
                return added == null ? 0 : added;
            } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
                // Another portal starts on the same database and was first; what it stored is read the next time.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.info("Content packs are being loaded by another portal; reading them again");
            }
        }
    }

    private int loadOnce(List<PackFile> files) {
        var seals = packs.seals();
        if (files.stream().allMatch(file -> seals.stream().anyMatch(seal -> seal.isOf(file)))) {
            return 0;
        }
        var read = PackReader.read(files);
        refuseChanged(read, seals);
        var added = 0;
        for (var i = 0; i < read.size(); i++) {
            if (seals.stream().noneMatch(sealOf(read.get(i)))) {
                intake.take(read.get(i), files.get(i), null);
                added++;
            }
        }
        return added;
    }

    private static Predicate<PackSeal> sealOf(ReadPack pack) {
        var header = pack.header();
        return seal -> seal.isOf(header);
    }

    private static void refuseChanged(List<ReadPack> read, List<PackSeal> seals) {
        var problems = new ArrayList<PackProblem>();
        for (var pack : read) {
            if (seals.stream().filter(sealOf(pack)).anyMatch(seal -> !seal.seals(pack))) {
                problems.add(new PackProblem(
                        pack.fileName(),
                        pack.header().code(),
                        "version " + pack.header().version()
                                + " is already published with other content; give the changed pack a new version"));
            }
        }
        if (!problems.isEmpty()) {
            throw new PackRefusedException(problems);
        }
    }
}
