package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StopNoticeRepository extends JpaRepository<StopNotice, Long> {

    @Query("""
            select count(n) > 0 from StopNotice n
            where n.policyId = :policy and n.employeeNumber = :number and n.certification = :certification
              and n.lastDay = :lastDay and n.daysBefore = :days""")
    boolean wasTold(long policy, String number, String certification, LocalDate lastDay, int days);

    List<StopNotice> findByPolicyIdAndEmployeeNumber(long policy, String number);
}
