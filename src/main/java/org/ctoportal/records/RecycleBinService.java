package org.ctoportal.records;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.IndexRenewal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The recycle bin of the district: what is in it is brought back as it was, or destroyed; what it says nobody reads here. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class RecycleBinService {

    private final RecycledObjectRepository objects;
    private final RecycleBin bin;
    private final RecordClasses classes;
    private final RecordRows rows;
    private final RecordQueue queue;
    private final IndexRenewal index;
    private final CurrentUser currentUser;

    RecycleBinService(
            RecycledObjectRepository objects,
            RecycleBin bin,
            RecordClasses classes,
            RecordRows rows,
            RecordQueue queue,
            IndexRenewal index,
            CurrentUser currentUser) {
        this.objects = objects;
        this.bin = bin;
        this.classes = classes;
        this.rows = rows;
        this.queue = queue;
        this.index = index;
        this.currentUser = currentUser;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RecycledLine> list(Pageable page) {
        return objects.findLines(page);
    }

    /**
     * Puts every row back where it was, under its number.
     *
     * @return where it opens
     * @throws NotBroughtBackException when something it needs is gone or its place is taken; nothing is changed then
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String bringBack(long id) {
        var object = objects.findById(id).orElseThrow(RecordNotFoundException::new);
        var of = classes.get(object.key().className());
        try {
            rows.insert(of, object.rows());
        } catch (DataIntegrityViolationException | PersistenceException e) {
            throw new NotBroughtBackException(e);
        }
        objects.delete(object);
        index.renew(currentUser.get().districtId());
        return of.path().apply(object.key().number());
    }

    /** Destroys it before its time. Fails with {@link RecordHeldException} where a hold stands over it. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void destroy(long id) {
        queue.enter();
        var object = objects.findById(id).orElseThrow(RecordNotFoundException::new);
        if (bin.isHeld(object)) {
            throw new RecordHeldException();
        }
        objects.delete(object);
    }
}
