package org.ctoportal.notice;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ToldItemRepository extends JpaRepository<ToldItem, Long> {

    List<ToldItem> findByPersonId(long personId);
}
