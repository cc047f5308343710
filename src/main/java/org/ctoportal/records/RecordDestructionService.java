package org.ctoportal.records;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.RecordsStayException.Why;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys records that are due, when somebody says so and never by itself; a certificate stays. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class RecordDestructionService {

    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordShredder shredder;
    private final RecordCertificateRepository certificates;
    private final RecordQueue queue;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordDestructionService(
            RecordClasses classes,
            RetentionTerms terms,
            RecordReader reader,
            RecordShredder shredder,
            RecordCertificateRepository certificates,
            RecordQueue queue,
            CurrentUser currentUser,
            Clock clock) {
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.shredder = shredder;
        this.certificates = certificates;
        this.queue = queue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What rules of the state still ask for before records of a class may go, such as a notice; empty where nothing. */
    @Transactional(readOnly = true)
    public List<String> conditions(String className) {
        return terms.objections(classes.get(className).kind(), false, Optional.empty());
    }

    /**
     * Destroys them, all or none.
     *
     * @return the certificate
     * @throws RecordsStayException when one is not due, held, needed, about whoever destroys, or a rule speaks against it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CertificateDetails destroy(DestroyRecords command) {
        queue.enter();
        var of = classes.get(command.className());
        if (of.procedure() != Procedure.HERE) {
            throw new RecordNotFoundException();
        }
        var kept = terms.all();
        var found = reader.find(of, kept, command.numbers());
        if (found.size() != command.numbers().size()) {
            throw new RecordNotFoundException();
        }
        var today = terms.today();
        refuse(Why.HELD, found.stream().filter(RecordRow::held).toList());
        refuse(
                Why.NOT_DUE,
                found.stream()
                        .filter(one -> one.until() == null || one.until().isAfter(today))
                        .toList());
        var own = reader.aboutMe(of, command.numbers());
        refuse(Why.OWN, found.stream().filter(one -> own.contains(one.number())).toList());
        var objections = terms.objections(of.kind(), command.requestPending(), Optional.ofNullable(command.noticeOn()));
        if (!objections.isEmpty()) {
            throw new RecordsStayException(Why.RULE, objections);
        }
        var destroyed = shredder.destroy(of, found, kept.getOrDefault(of.name(), List.of()));
        var certificate = new RecordCertificate(
                certificates.lastNumber() + 1,
                destroyed,
                command.approvedBy(),
                currentUser.get().name(),
                clock.instant());
        return certificates.save(certificate).details();
    }

    private static void refuse(Why why, List<RecordRow> records) {
        if (!records.isEmpty()) {
            throw new RecordsStayException(
                    why,
                    records.stream().map(one -> String.valueOf(one.number())).toList());
        }
    }
}
