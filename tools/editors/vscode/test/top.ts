// The top of Attain's sources, and the program that is tested; tools/editors/test says where they are.
function given(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run tools/editors/test`);
  return value;
}

export const top = given('ATTAIN_SOURCES');
export const attain = given('ATTAIN_PROGRAM');
