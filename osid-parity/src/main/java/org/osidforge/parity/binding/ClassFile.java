package org.osidforge.parity.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class file. */
final class ClassFile extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final int CALLABLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final List<CompiledMethod> methods = new ArrayList<>();
    private final List<String> constants = new ArrayList<>();
    private String name = "";
    private String superclass = "";
    private List<String> interfaces = List.of();
    private int access;

    private ClassFile() {
        super(API);
    }

    /**
     * The type in a class file.
     *
     * @throws RuntimeException of any sort if the bytes are no class file, or one of a Java newer than is known
     */
    static CompiledType read(byte[] bytes) {
        ClassFile file = new ClassFile();
        new ClassReader(bytes).accept(file, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        boolean isPublic = (file.access & Opcodes.ACC_PUBLIC) != 0;
        return new CompiledType(
                file.name, file.sort(), isPublic, file.superclass, file.interfaces, file.methods, file.constants);
    }

    private String sort() {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "annotation";
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return "interface";
        }
        return (access & Opcodes.ACC_ENUM) != 0 ? "enumeration" : "class";
    }

    @Override
    public void visit(int version, int flags, String internal, String signature, String parent, String[] parents) {
        access = flags;
        name = source(internal);
        superclass = parent == null || (flags & Opcodes.ACC_INTERFACE) != 0 ? "" : source(parent);
        interfaces = Arrays.stream(parents).map(ClassFile::source).toList();
    }

    @Override
    public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
        if ((flags & Opcodes.ACC_ENUM) != 0) {
            constants.add(field);
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature, String[] thrown) {
        if ((flags & CALLABLE) == 0 || (flags & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        return new MethodVisitor(API) {
            @Override
            public void visitParameter(String parameter, int parameterFlags) {
                names.add(parameter == null ? "?" : parameter);
            }

            @Override
            public void visitEnd() {
                List<String> exceptions = thrown == null
                        ? List.of()
                        : Arrays.stream(thrown).map(ClassFile::source).toList();
                methods.add(
                        new CompiledMethod(method, descriptor, names, exceptions, (flags & Opcodes.ACC_ABSTRACT) != 0));
            }
        };
    }

    private static String source(String internal) {
        return Type.getObjectType(internal).getClassName();
    }
}
