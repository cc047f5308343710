package org.ctoportal.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the values last asked for. Values never change, so none ever goes stale. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> values;

    public RecentlyUsed(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value kept under the key, or a new one. Several may make it at once; one is kept. */
    public V get(K key, Supplier<V> make) {
        synchronized (values) {
            var kept = values.get(key);
            if (kept != null) {
                return kept;
            }
        }
        var made = make.get();
        synchronized (values) {
            var kept = values.putIfAbsent(key, made);
            return kept == null ? made : kept;
        }
    }
}
