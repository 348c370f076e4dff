package dev.apigateway.rest.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jboss.jandex.MethodInfo;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Whether the code of a filter calls {@code ResourceInfo.getResourceMethod()}. */
final class ResourceMethodUse {

    private static final String RESOURCE_INFO = "jakarta/ws/rs/container/ResourceInfo";

    private ResourceMethodUse() {
    }

    static boolean isIn(MethodInfo method) {
        String name = method.declaringClass().name().toString();
        try (InputStream file = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream(name.replace('.', '/') + ".class")) {
            return file == null || isIn(file.readAllBytes(), method.name(), method.descriptor());
        } catch (IOException e) {
            throw new UncheckedIOException("The class file of " + name + " can't be read.", e);
        }
    }

    private static boolean isIn(byte[] classFile, String name, String descriptor) {
        ClassNode type = new ClassNode();
        new ClassReader(classFile).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        for (MethodNode method : type.methods) {
            if (method.name.equals(name) && method.desc.equals(descriptor)) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof MethodInsnNode call && call.owner.equals(RESOURCE_INFO)
                            && call.name.equals("getResourceMethod")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
