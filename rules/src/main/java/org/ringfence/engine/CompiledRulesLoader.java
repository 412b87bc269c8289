package org.ringfence.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads compiled rules from memory; everything else comes from the product's own class loader. */
final class CompiledRulesLoader extends ClassLoader {
    private final Map<String, byte[]> entries;

    CompiledRulesLoader(Map<String, byte[]> entries) {
        super(CompiledRulesLoader.class.getClassLoader());
        this.entries = Map.copyOf(entries);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] bytes = entries.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        ClassGuard.check(name, bytes);
        return defineClass(name, bytes, 0, bytes.length);
    }
}
