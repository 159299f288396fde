/** What is noted with the item when somebody was rung up. @param why what they could not be told */
export const toldByTelephone = (why: string): string => `打电话告诉了反映人：“${why}”`;
